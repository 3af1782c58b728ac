print("flsdb")
